#include "recovery_code.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::vault;
using namespace Qt::StringLiterals;

namespace {

const QString Alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

bool reads(const QString& code)
{
    return secretFromRecoveryCode(code).has_value();
}

} // namespace

class RecoveryCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCodeIsNineGroupsOfCharactersThatAreNotMistakenForOthers()
    {
        const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]$"_s);
        for (int i = 0; i < 500; ++i) {
            const SecretBytes secret = newRecoverySecret();
            const QString code = recoveryCode(secret);
            QVERIFY(shape.match(code).hasMatch());
            QVERIFY(*secretFromRecoveryCode(code) == secret);
        }
    }

    // Worked by hand: 160 bits of zero are 0 modulo 37; a last bit of one is 1; a first one is 2^159, 23
    // modulo 37.
    void knownSecretsHaveKnownCodes()
    {
        SecretBytes secret(RecoverySecretSize);
        QCOMPARE(recoveryCode(secret), u"0000-0000-0000-0000-0000-0000-0000-0000-0"_s);
        secret.bytes()[19] = 1;
        QCOMPARE(recoveryCode(secret), u"0000-0000-0000-0000-0000-0000-0000-0001-1"_s);
        secret.bytes()[19] = 0;
        secret.bytes()[0] = 0x80;
        QCOMPARE(recoveryCode(secret), u"G000-0000-0000-0000-0000-0000-0000-0000-Q"_s);
    }

    void itMayBeTypedAsPeopleType()
    {
        SecretBytes secret(RecoverySecretSize);
        secret.bytes()[19] = 1;
        for (const QString& typed :
            { u"000000000000000000000000000000011"_s, u" oooo 0000 0000 0000\t0000 0000 0000 000l i\n"_s,
                u"0000\u20130000\u20130000\u20130000\u20130000\u20130000\u20130000\u2013000I\u2013L"_s }) {
            QVERIFY2(reads(typed), qPrintable(typed));
            QVERIFY(*secretFromRecoveryCode(typed) == secret);
        }
        const SecretBytes other = newRecoverySecret();
        QVERIFY(*secretFromRecoveryCode(recoveryCode(other).toLower()) == other);
    }

    void everyWrongCharacterIsFound()
    {
        const QString code = recoveryCode(newRecoverySecret()).remove(u'-');
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar other : Alphabet) {
                QString wrong = code;
                wrong[at] = other;
                QCOMPARE(reads(wrong), wrong == code);
            }
        }
    }

    void everyTwoExchangedNeighboursAreFound()
    {
        for (int i = 0; i < 50; ++i) {
            const QString code = recoveryCode(newRecoverySecret()).remove(u'-');
            for (qsizetype at = 1; at < code.size(); ++at) {
                QString wrong = code;
                std::swap(wrong[at - 1], wrong[at]);
                QCOMPARE(reads(wrong), wrong == code);
            }
        }
    }

    void whatIsTooShortTooLongOrNoCodeIsInvalid()
    {
        const QString code = recoveryCode(newRecoverySecret());
        for (const QString& wrong : { QString(), u"-"_s, code.chopped(1), QString(code + u'0'), u"U"_s,
                 QString(code).replace(0, 1, u"\u00e4"_s), QString(100'000, u'7') })
            QCOMPARE(secretFromRecoveryCode(wrong).error().fault, Fault::Invalid);
    }
};

QTEST_GUILESS_MAIN(RecoveryCodeTest)
#include "recovery_code_test.moc"
