/**
 * Files of tenants: what they hold is found by looking, how large they may be is limited, and their bytes lie apart for
 * each tenant. Not who may see them: that is for the module that keeps them.
 */
package kontor.platform.core.files;
