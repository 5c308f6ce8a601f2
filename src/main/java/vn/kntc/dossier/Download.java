package vn.kntc.dossier;

/**
 * A document or file on its way to somebody who may open it.
 *
 * @param name neutral file name: case number and what it is, never the name it was uploaded under, which may name people
 */
public record Download(String name, String mediaType, byte[] content) {}
