package nl.samenhang.toegang.melding.web;

import java.util.List;
import nl.samenhang.kernel.InwonerId;

/**
 * A person whom a melding concerns.
 *
 * @param regel date of birth and address, as far as the one who asks may see them
 * @param gezinnen the files of this person, with nothing of their content
 */
public record PersoonView(InwonerId id, String naam, String regel, List<DossierView> gezinnen) {}
