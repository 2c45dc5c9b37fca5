#include "unpacked.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class SampleCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(u":/sample/shop-catalogue.jsonl"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd())
            m_offers += QJsonDocument::fromJson(file.readLine()).object();
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void twoThousandDifferentThingsAreOnOffer()
    {
        QSet<QString> ids;
        QSet<QString> titles;
        for (const QJsonObject& offer : m_offers) {
            ids.insert(offer[u"id"_s].toString());
            titles.insert(offer[u"title"_s].toString());
        }
        QCOMPARE(m_offers.size(), 2000);
        QCOMPARE(ids.size(), 2000);
        QCOMPARE(titles.size(), 2000);
        QVERIFY(ids.contains(u"ff-0001"_s) && ids.contains(u"ff-2000"_s));
    }

    void everyOfferIsWhole()
    {
        static const QSet<QString> categories { u"interests"_s, u"demographics"_s, u"location"_s,
            u"lookalikes"_s, u"viewing"_s, u"search"_s, u"device"_s };
        for (const QJsonObject& offer : m_offers) {
            const QJsonObject price = offer[u"price"_s].toObject();
            QVERIFY(price[u"amount"_s].toInt() >= 100);
            QCOMPARE(price[u"currency"_s].toString(), u"EUR"_s);
            QVERIFY(offer[u"popularity"_s].toInt(-1) >= 0 && offer[u"popularity"_s].toInt() <= 1000);
            const QJsonArray attributes = offer[u"attributes"_s].toArray();
            QVERIFY(!attributes.isEmpty());
            for (const QJsonValue& attribute : attributes) {
                QVERIFY(categories.contains(attribute.toObject()[u"category"_s].toString()));
                QVERIFY(!attribute.toObject()[u"label"_s].toString().isEmpty());
                QVERIFY(!attribute.toObject()[u"value"_s].toString().isEmpty());
            }
        }
    }

    void someOffersMeetRobinAndManyDoNot()
    {
        const auto files = unpacked(u":/sample/twitter-2026-11-01-sample.zip"_s);
        const QJsonObject data = jsonIn(files.at(u"data/personalization.js"_s)).array().first().toObject();
        const QJsonObject about = data[u"p13nData"_s].toObject()[u"interests"_s].toObject();
        QSet<QString> interests;
        for (const QJsonValue& interest : about[u"interests"_s].toArray())
            interests.insert(interest.toObject()[u"name"_s].toString());
        int meeting = 0;
        for (const QJsonObject& offer : m_offers) {
            const QJsonArray attributes = offer[u"attributes"_s].toArray();
            meeting += std::any_of(attributes.begin(), attributes.end(),
                           [&interests](const QJsonValue& attribute) {
                               return interests.contains(attribute.toObject()[u"value"_s].toString());
                           })
                ? 1
                : 0;
        }
        QVERIFY2(meeting > 600 && meeting < 1600, qPrintable(QString::number(meeting)));
    }

private:
    QList<QJsonObject> m_offers;
};

QTEST_GUILESS_MAIN(SampleCatalogueTest)
#include "sample_catalogue_test.moc"
