package nl.samenhang.toegang.melding.web;

/** What an employee searches for. */
public record ZoekForm(String zoek) {}
