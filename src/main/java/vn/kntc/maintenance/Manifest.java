package vn.kntc.maintenance;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds, so that it can be checked wholly before anything of it is used.
 *
 * @param format of the file; a program reads its own and earlier ones
 * @param program version of the program that wrote it
 * @param engine version whose tables these are, without its patch
 * @param migrations in the order in which this database got them
 * @param keyCheck a word sealed with the identity key, which is not in the backup
 */
record Manifest(
        int format,
        String program,
        Instant madeAt,
        String engine,
        List<Migration> migrations,
        byte[] keyCheck,
        List<Table> tables,
        List<Sequence> sequences) {

    static final int FORMAT = 1;

    record Migration(String script, Integer checksum) {}

    /**
     * @param name with its schema
     * @param sha256 of the rows as COPY writes them
     */
    record Table(String name, List<String> columns, long rows, String sha256) {}

    record Sequence(String name, long last, boolean called) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
