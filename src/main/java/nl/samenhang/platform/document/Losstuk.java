package nl.samenhang.platform.document;

/**
 * A kind of file that lies in no file of a gezin yet, and the right that opens it until it does.
 * The room that takes such files in says so; a kind that no room names opens for nobody.
 */
public interface Losstuk {

    /** The kind of thing the file was added to. */
    String soort();

    /** The right of who works on such things. */
    String recht();
}
