package vn.kntc.transfer;

import java.util.List;

/**
 * What the officer says of a transfer, as typed.
 *
 * @param agency name or id of an agency of this system; null for a body outside it, which the rest tells
 * @param address or null
 * @param papers petition and documents that go along, one each
 * @param citizenAsked the petitioner asked to be told of the result
 */
public record NamedReceiver(
        String agency, String name, String address, ReceiverType type, List<String> papers, boolean citizenAsked) {}
