/**
 * Translates the steps of {@code complaintFirstInstance} and {@code complaintSecondInstance}, of {@code disciplinaryComplaint}, and of the processes that all instances share, into verbs of
 * {@code ComplaintHandling}, and back into routing variables.
 */
package vn.kntc.complaint.process;
