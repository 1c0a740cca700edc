package nl.samenhang.platform.logboek;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A line of the log with all that another system needs of it. */
record Exportregel(
        String gemeente,
        UUID id,
        Instant moment,
        int duur,
        UUID actor,
        String actorNaam,
        String rol,
        Optional<String> organisatie,
        String doel,
        String handeling,
        String onderwerp,
        Optional<UUID> inwoner,
        boolean noodknop,
        Optional<UUID> toestemming,
        Optional<UUID> trace,
        Optional<UUID> vreemdTrace,
        long vreemdOperatie,
        Optional<String> vreemdEntiteit,
        int uitgave,
        String versie) {}
