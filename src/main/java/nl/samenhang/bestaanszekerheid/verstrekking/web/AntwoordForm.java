package nl.samenhang.bestaanszekerheid.verstrekking.web;

/** A status report of the bank: nothing but the file itself. */
public record AntwoordForm() {}
