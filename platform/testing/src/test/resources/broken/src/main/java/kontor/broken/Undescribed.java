package kontor.broken;
