/** The process {@code feedbackHandling}: its contract, its steps, and the listener of its beginning. */
package vn.kntc.feedback.process;
