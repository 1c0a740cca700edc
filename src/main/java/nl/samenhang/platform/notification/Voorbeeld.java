package nl.samenhang.platform.notification;

import java.util.List;

/** A message as its reader will see it, before it is sent. */
public record Voorbeeld(String titel, List<String> alineas) {}
