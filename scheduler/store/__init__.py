"""Where a schedule is kept: engine, migrations, journal of change sets, clock."""
