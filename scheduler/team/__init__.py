"""The technicians of an office as a whole: licences, load and fairness, who counts on whom."""
