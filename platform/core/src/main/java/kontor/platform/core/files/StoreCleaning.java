package kontor.platform.core.files;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import kontor.platform.api.file.FileStore;

/** Takes bytes away at the end of a transaction, so that the store follows what the transaction came to. */
record StoreCleaning(FileStore store, String key, boolean whenCommitted) implements Synchronization {

    private static final Logger LOG = System.getLogger(StoreCleaning.class.getName());

    /** For what is put: gone again if the transaction fails. */
    static StoreCleaning unlessCommitted(FileStore store, String key) {
        return new StoreCleaning(store, key, false);
    }

    /** For what is dropped: gone once the transaction has committed. */
    static StoreCleaning onceCommitted(FileStore store, String key) {
        return new StoreCleaning(store, key, true);
    }

    @Override
    public void beforeCompletion() {
        // Nothing is decided yet.
    }

    @Override
    public void afterCompletion(int status) {
        if ((status == Status.STATUS_COMMITTED) == whenCommitted) {
            try {
                store.delete(key);
            } catch (IOException left) {
                LOG.log(Level.WARNING, "Bytes are left in the store under " + key, left);
            }
        }
    }
}
