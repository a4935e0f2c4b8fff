// The library holds resources only; a static library needs one object of its own to exist.
