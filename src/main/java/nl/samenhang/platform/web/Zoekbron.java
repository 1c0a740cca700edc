package nl.samenhang.platform.web;

import java.util.List;

/** A room's answer to the search box. */
public interface Zoekbron {

    /** The best hits first, at most as many as the question asks for. */
    List<Zoekhit> search(Zoekvraag vraag);
}
