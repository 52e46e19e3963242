package vn.danchu.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body of unknown length that breaks off as soon as it is longer than allowed. */
final class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable whenTooLong;
    private Handler<Throwable> failureHandler;
    private long received;

    LimitedBody(ReadStream<Buffer> body, long limit, Runnable whenTooLong) {
        this.body = body;
        this.limit = limit;
        this.whenTooLong = whenTooLong;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        boolean wasWithin = received <= limit;
        received += chunk.length();
        if (received <= limit) {
            handler.handle(chunk);
        } else if (wasWithin) {
            whenTooLong.run();
            if (failureHandler != null) {
                failureHandler.handle(new VertxException("The body is longer than " + limit + " bytes", true));
            }
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failureHandler = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> endHandler) {
        body.endHandler(endHandler);
        return this;
    }
}
