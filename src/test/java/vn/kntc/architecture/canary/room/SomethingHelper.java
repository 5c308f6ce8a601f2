package vn.kntc.architecture.canary.room;

/** A name that says nothing. */
class SomethingHelper {}
