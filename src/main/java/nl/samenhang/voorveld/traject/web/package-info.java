/** Pages of tracks. */
@NullMarked
package nl.samenhang.voorveld.traject.web;

import org.jspecify.annotations.NullMarked;
