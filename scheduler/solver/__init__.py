"""The engine on its own: problem and plan, search, referee. Imports nothing else of Familiar.

``problem``, ``plan``, ``referee``, ``timing``, ``stop`` and ``worker`` are light; only ``search``
imports numpy and numba, and ``worker`` runs it in a process of its own.
"""
