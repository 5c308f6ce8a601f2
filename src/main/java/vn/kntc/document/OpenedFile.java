package vn.kntc.document;

/** A file opened for somebody who may see it. */
public record OpenedFile(String name, String mediaType, byte[] content) {}
