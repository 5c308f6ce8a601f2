package vn.kntc.organization;

import vn.kntc.shared.AgencyId;

/** Tells whether an agency has work of its own already, so that what its cases rest on cannot change under them. */
public interface AgencyUse {

    boolean hasCases(AgencyId agency);
}
