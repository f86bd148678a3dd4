"""What goes on paper: pages of marks, laid out without a printer, then drawn on one."""
