"""Other engines on the same problems, each modelled as well as it allows."""
