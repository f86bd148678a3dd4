"""Tests of clients as persons."""
