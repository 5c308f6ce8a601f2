package vn.kntc.transfer;

import vn.kntc.shared.AgencyId;

/**
 * Where a petition goes to (nơi nhận đơn).
 *
 * @param agency of this system, or null for a body outside it
 * @param address or null
 */
public record Receiver(AgencyId agency, String name, String address, ReceiverType type) {

    boolean inSystem() {
        return agency != null;
    }
}
