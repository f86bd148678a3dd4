"""The engine on its own: problem and plan, search, referee. Imports nothing else of Familiar.

``problem``, ``plan``, ``referee``, ``timing``, ``lifting``, ``stop`` and ``worker`` are light:
they import neither numpy nor numba. ``search`` is the way in to all the rest, and ``worker`` runs
it in a process of its own.

A problem becomes arrays (``nearness``, ``encoding``, ``arrays``). A day is priced by its
``segments`` (``days``), or by its exact times where the price depends on starts (``schedule``). A
round takes visits out (``ruin``), puts them back (``recreate``, ``insertion``) and keeps or drops
the outcome (``anneal``). Routes met on the way (``pool``), or all there are (``enumeration``), are
combined (``recombine``). What is left out is explained (``trying``, ``reasons``).
"""
