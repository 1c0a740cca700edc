package nl.samenhang.werkplek.portaal.web;

import java.util.List;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.werkplek.portaal.Inzageregel;

/**
 * Who looked in the file of one person.
 *
 * @param personen of whom the reader may see this
 */
public record InzageView(Inwoner wie, List<Inwoner> personen, List<Inzageregel> regels) {}
