/** Translates the steps of {@code complaintFirstInstance} into verbs of {@code ComplaintHandling}, and back into routing variables. */
package vn.kntc.complaint.process;
