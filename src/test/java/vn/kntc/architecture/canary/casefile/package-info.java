/** A room on which procedures stand, and which knows one of them. */
package vn.kntc.architecture.canary.casefile;
