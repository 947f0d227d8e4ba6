package concert.spark;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;

/// Tells the user of executors that are lost while there is work.
final class Losses extends SparkListener {
    private final Consumer<String> news;
    private final ConcurrentHashMap<String, String> hosts = new ConcurrentHashMap<>();

    Losses(Consumer<String> news) {
        this.news = news;
    }

    @Override
    public void onExecutorAdded(SparkListenerExecutorAdded added) {
        hosts.put(added.executorId(), added.executorInfo().executorHost());
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        var host = hosts.remove(removed.executorId());
        if (host != null) {
            news.accept("Lost executor " + removed.executorId() + " on " + host + " ("
                    + removed.reason().lines().findFirst().orElse("no reason told")
                    + "). Its unfinished chunks are computed again.");
        }
    }

    @Override
    public void onApplicationEnd(SparkListenerApplicationEnd ended) {
        hosts.clear();
    }
}
