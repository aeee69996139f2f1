"""A real `cognate serve` for tests to talk to, and a mailbox for what it sends."""
