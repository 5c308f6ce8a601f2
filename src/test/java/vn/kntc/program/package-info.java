/** The packaged program as somebody starts it: from the jar, in a process of its own, killed and started again. */
package vn.kntc.program;
