package vn.kntc.complaint;

import vn.kntc.shared.CaseNumber;

/** What the running processes of a complaint wait for. */
public interface ComplaintSignals {

    /** A second complaint was filed in time against the decision of that case; nothing happens where it does not wait for legal effect. */
    void secondComplaintFiled(CaseNumber first);
}
