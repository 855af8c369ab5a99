/** Tests of the public face: what it renders, in which language, and how it answers. */
package kontor.ui.site;
