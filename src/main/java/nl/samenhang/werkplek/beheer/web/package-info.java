/** The pages of the administrator and the privacy officer. */
@NullMarked
package nl.samenhang.werkplek.beheer.web;

import org.jspecify.annotations.NullMarked;
