/** The pages of a person: show, register, how to be reached, the people around. */
@NullMarked
package nl.samenhang.mensen.inwoner.web;

import org.jspecify.annotations.NullMarked;
