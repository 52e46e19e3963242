package vn.danchu.platform.testing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Sends many requests at a time, as people do in the last minute. Who is told to try again does so, as clients must. */
public final class ManyAtOnce {
    private static final int BUSY = 503;

    private ManyAtOnce() {
    }

    /**
     * @param atOnce how many are under way at a time
     * @return how many were answered with each status
     */
    public static Map<Integer, Integer> answers(int atOnce, List<HttpRequest> requests)
            throws InterruptedException, ExecutionException {
        Semaphore places = new Semaphore(atOnce);
        Map<Integer, Integer> answers = new TreeMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var tries = requests.stream().map(request -> (Callable<Integer>) () -> {
                places.acquire();
                try {
                    return answer(client, request);
                } finally {
                    places.release();
                }
            }).toList();
            for (var answer : threads.invokeAll(tries)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
        }
        return answers;
    }

    private static int answer(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        int status = BUSY;
        while (status == BUSY) {
            status = client.send(request, BodyHandlers.discarding()).statusCode();
        }
        return status;
    }
}
