/**
 * The pages of a file as a whole: propose and confirm, its words, its members, close and reopen.
 */
@NullMarked
package nl.samenhang.mensen.gezin.web;

import org.jspecify.annotations.NullMarked;
