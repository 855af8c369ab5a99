/** What must not be readable to those who hold the database, its backup or a log, but no key. */
package kontor.ui.acceptance.secrecy;
