/** Deliberately wrong classes: each breaks one rule of the house, and a test shows that the rule notices. */
package vn.kntc.architecture.canary.room;
