package vn.danchu.local.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Lets only so many parts start at once as the machine has processors. All together would slow down the one that takes
 * longest, Keycloak on an empty database, and leave a processor idle at the end.
 */
public final class Turns {
    private final Children children;
    private final Semaphore places;
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> starts = new ArrayList<>();

    /**
     * @param children which start the parts
     * @param together how many may be starting at the same time
     */
    public Turns(Children children, int together) {
        this.children = children;
        this.places = new Semaphore(together);
    }

    /** Starts a part as soon as it is its turn, and returns without waiting until it is ready. */
    public void start(Part part) {
        places.acquireUninterruptibly();
        children.start(part);
        starts.add(CompletableFuture.runAsync(() -> {
            try {
                children.awaitReady(part);
            } finally {
                places.release();
            }
        }, waiting));
    }

    /** Waits until all started parts are ready. */
    public void awaitAll() {
        starts.forEach(CompletableFuture::join);
        waiting.close();
    }
}
