#include "offers/offer_price.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace Qt::StringLiterals;

class OfferPriceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPriceIsReadAsCataloguesWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("expected"); // minor units and currency; empty: no price
        const auto row
            = [](const char* name, const QString& text, const QString& currency, const QString& expected) {
                  QTest::newRow(name) << text << currency << expected;
              };
        row("Google's way", u"15.00 USD"_s, {}, u"1500 USD"_s);
        row("currency first", u"USD 15"_s, {}, u"1500 USD"_s);
        row("sign behind, comma", u"12,50 €"_s, {}, u"1250 EUR"_s);
        row("sign before", u"£7.5"_s, {}, u"750 GBP"_s);
        row("bare number", u"19.99"_s, u"eur"_s, u"1999 EUR"_s);
        row("bare whole number", u"19"_s, u"EUR"_s, u"1900 EUR"_s);
        row("thousands and cents", u"1,299.00 EUR"_s, {}, u"129900 EUR"_s);
        row("the other way round", u"1.299,00 EUR"_s, {}, u"129900 EUR"_s);
        row("thousands alone", u"1.299 EUR"_s, {}, u"129900 EUR"_s);
        row("Swiss thousands", u"1'299.50 CHF"_s, {}, u"129950 CHF"_s);
        row("spaces", u"1 299,50 SEK"_s, {}, u"129950 SEK"_s);
        row("no decimals", u"1500 JPY"_s, {}, u"1500 JPY"_s);
        row("no decimals but a point", u"1500.00 JPY"_s, {}, u"1500 JPY"_s);
        row("three decimals", u"1.250 KWD"_s, {}, u"1250 KWD"_s);
        row("free", u"0 EUR"_s, {}, u"0 EUR"_s);
        row("a sign of many currencies", u"$15.00"_s, {}, {});
        row("a sign of many beside a code", u"$15.00"_s, u"USD"_s, {});
        row("no currency", u"15.00"_s, {}, {});
        row("two prices", u"10 - 20 EUR"_s, {}, {});
        row("negative", u"-5 EUR"_s, {}, {});
        row("words", u"on request"_s, u"EUR"_s, {});
        row("nothing", {}, u"EUR"_s, {});
        row("absurd", QString(40, u'9') + u" EUR"_s, {}, {});
        row("finer than the currency", u"1.5 JPY"_s, {}, {});
    }
    void aPriceIsReadAsCataloguesWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(QString, expected);
        const auto price = priceIn(text, currency);
        QCOMPARE(
            price ? QString(QString::number(price->minor) + u' ' + price->currency) : QString(), expected);
    }

    void anAmountOfAnyCurrencyComesBack()
    {
        for (const auto& [currency, decimals] :
            { std::pair { u"EUR"_s, 2 }, std::pair { u"KRW"_s, 0 }, std::pair { u"TND"_s, 3 } }) {
            QCOMPARE(decimalsOf(currency), decimals);
            for (qint64 minor = 1; minor < Q_INT64_C(1'000'000'000'000); minor = minor * 7 + 3) {
                QString digits = QString::number(minor).rightJustified(decimals + 1, u'0');
                if (decimals > 0)
                    digits.insert(digits.size() - decimals, u'.');
                const auto price = priceIn(digits, currency);
                QVERIFY2(price, qPrintable(digits + currency));
                QCOMPARE(price->minor, minor);
            }
        }
    }
};

QTEST_GUILESS_MAIN(OfferPriceTest)
#include "offer_price_test.moc"
