package concert.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import concert.bargaining.Calibration;
import concert.bargaining.score.Case;
import concert.bargaining.score.Forecaster;
import concert.bargaining.score.TrackRecord;
import concert.folder.Reading;
import concert.folder.deu.DeuFile;
import concert.report.html.Resource;
import concert.report.record.MethodRecord;
import concert.report.record.TrackRecordPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The published track record and the calibration that ships are what the data give.
class TrackRecordTest {

    /// After a change: `./concert score deu3_dev.tsv --out docs`, and move track-record.csv to the resources of
    /// concert.report.record.
    @Test
    void thePageIsWhatTheDataGive() throws IOException {
        var scenario = ((Reading.Accepted) DeuFile.read(Shared.find("cases", "bargaining", "deu3_dev.tsv"))).scenario();
        var record = TrackRecord.of(Case.of(scenario), 1);
        assertThat(record.cases()).isEqualTo(230);
        assertThat(record.find(Forecaster.COMPROMISE).orElseThrow().mae()).isEqualTo(22.38, within(.005));
        assertThat(record.find(Forecaster.MEAN).orElseThrow().mae()).isEqualTo(23.25, within(.01));
        assertThat(record.find(Forecaster.PCE_UNIFORM).orElseThrow().crps()).isEqualTo(16.19, within(.005));
        var forecast = record.find(Forecaster.CALIBRATED).orElseThrow();
        assertThat(forecast.crps()).isLessThan(16);
        assertThat(forecast.eighty()).isBetween(.76, .84);
        assertThat(forecast.mae()).isLessThan(22.7);
        assertThat(record.learned()).isEqualTo(Calibration.EUROPEAN_UNION);
        assertThat(Files.readString(root().resolve("docs/track-record.md")))
                .isEqualTo(TrackRecordPage.markdown(record, scenario.about().title()));
        assertThat(Files.readString(root().resolve("docs/track-record.svg"))).isEqualTo(TrackRecordPage.plot(record));
        assertThat(Resource.text("/concert/report/record/track-record.csv")).isEqualTo(MethodRecord.csv(record));
        assertThat(MethodRecord.find(MethodRecord.shipped(), "forecast")
                        .orElseThrow()
                        .crps())
                .isEqualTo(forecast.crps(), within(.0005));
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder;
    }
}
