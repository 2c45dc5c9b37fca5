#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

Told played(
    const QString& file, const QString& kind, const QString& text, const char* time, const QByteArray& anchor)
{
    return { file, activity(Company::Spotify, Category::Viewing, kind, text, at(time)), anchor };
}

// With the person's name and decrypted addresses in every row.
Shape endsongs()
{
    Shape shape { "spotify, extended history, until 2023", Company::Spotify, "MyData", {}, {}, {} };
    shape.files = { { "endsong_0.json",
        json(
            "[{'ts':'2015-01-15T14:23:45Z','username':'invented','platform':'Inventix 10','ms_played':214000,"
            "'conn_country':'FI','ip_addr_decrypted':'203.0.113.7','user_agent_decrypted':'unknown%20agent',"
            "'master_metadata_track_name':'Sateen ääni','master_metadata_album_artist_name':'Keksitty',"
            "'master_metadata_album_album_name':'Vesi','spotify_track_uri':'spotify:track:1','episode_name':"
            "null,"
            "'episode_show_name':null,'spotify_episode_uri':null,'reason_start':'trackdone',"
            "'reason_end':'trackdone','shuffle':false,'skipped':null,'offline':false,'offline_timestamp':0,"
            "'incognito_mode':false},"
            "{'ts':'2015-01-16T08:00:00Z','username':'invented','platform':'Inventix 10','ms_played':60000,"
            "'conn_country':'FI','ip_addr_decrypted':null,'user_agent_decrypted':null,"
            "'master_metadata_track_name':null,'master_metadata_album_artist_name':null,"
            "'master_metadata_album_album_name':null,'spotify_track_uri':null,'episode_name':'Jakso 1',"
            "'episode_show_name':'Keksitty podcast','spotify_episode_uri':'spotify:episode:1',"
            "'reason_start':'clickrow','reason_end':'endplay','shuffle':false,'skipped':null,'offline':false,"
            "'offline_timestamp':1421395200,'incognito_mode':true}]") } };
    const QString file = u"endsong_0.json"_s;
    shape.told = { played(file, u"listen"_s, u"Sateen ääni – Keksitty"_s, "2015-01-15T14:23:45Z", "Vesi"),
        played(file, u"listen"_s, u"Jakso 1 – Keksitty podcast"_s, "2015-01-16T08:00:00Z", "Jakso 1") };
    return shape;
}

QByteArray row(const QByteArray& members)
{
    return json("{ 'platform': 'ios', 'conn_country': 'PT', 'ip_addr': '203.0.113.8', 'reason_start': "
                "'clickrow',\n"
                "    'reason_end': 'endplay', 'shuffle': null, 'skipped': true, 'incognito_mode': false,\n   "
                " ")
        + json(members.constData()) + " }";
}

// Sound and video apart; books beside songs; what was played offline, in seconds and in milliseconds; rows
// that name nothing any more. The technical logs lie beside it.
Shape streaming()
{
    Shape shape { "spotify, extended history, 2031", Company::Spotify, {}, {}, {}, {} };
    const QByteArray folder = "Spotify Extended Streaming History/";
    const QByteArrayList sounds {
        row("'ts': '2031-01-15T14:23:45Z', 'ms_played': 1, 'master_metadata_track_name': 'Chuva', "
            "'master_metadata_album_artist_name': 'Banda Inventada', 'spotify_track_uri': 'spotify:track:1', "
            "'offline': false, 'offline_timestamp': null"),
        row("'ts': '2031-01-16T07:00:00Z', 'ms_played': 2, 'master_metadata_track_name': null, "
            "'audiobook_title': '作り話', 'audiobook_chapter_title': '第一章', "
            "'audiobook_uri': 'spotify:show:1', 'audiobook_chapter_uri': 'spotify:episode:1'"),
        row("'ts': null, 'ms_played': 3, 'master_metadata_track_name': 'Sem rede', 'offline': true, "
            "'offline_timestamp': 1926158625"),
        row("'ts': '', 'ms_played': 4, 'master_metadata_track_name': 'Sem rede 2', 'offline': true, "
            "'offline_timestamp': 1926158625500"),
        row("'ts': '2031-01-17T00:00:00Z', 'ms_played': 5, 'master_metadata_track_name': null, "
            "'episode_name': null, 'spotify_track_uri': null"),
        row("'ts': '2031-01-18T00:00:00Z', 'ms_played': 6, 'master_metadata_track_name': null, "
            "'spotify_track_uri': 'spotify:track:gone'"),
    };
    shape.files = { { folder + "Streaming_History_Audio_2030-2031_0.json", "[ " + sounds.join(",\n") + " ]" },
        { folder + "Streaming_History_Video_2031.json",
            "[ "
                + row("'ts': '2031-02-01T10:00:00Z', 'ms_played': 7, 'master_metadata_track_name': 'Vídeo', "
                      "'master_metadata_album_artist_name': 'Banda Inventada'")
                + " ]" },
        { folder + "ReadMeFirst_ExtendedStreamingHistory.pdf", "%PDF-1.4 invented" },
        { "Spotify Technical Log Information/ConnectionInfo.json",
            json("[ { 'timestamp_utc': '2031-01-01T00:00:00Z', 'context_conn_country': 'PT' } ]") },
        { "Spotify Technical Log Information/SomethingElse.json",
            json("[ { 'timestamp_utc': '2031-01-01T00:00:00Z', 'message_type': 'x' } ]") } };
    const QString audio = QString::fromLatin1(folder) + u"Streaming_History_Audio_2030-2031_0.json"_s;
    shape.told = { played(audio, u"listen"_s, u"Chuva – Banda Inventada"_s, "2031-01-15T14:23:45Z", "Chuva"),
        played(audio, u"listen"_s, u"第一章 – 作り話"_s, "2031-01-16T07:00:00Z", "第一章"),
        played(audio, u"listen"_s, u"Sem rede"_s, "2031-01-14T12:03:45Z", "\"Sem rede\""),
        played(audio, u"listen"_s, u"Sem rede 2"_s, "2031-01-14T12:03:45.500Z", "Sem rede 2"),
        played(audio, u"listen"_s, u"spotify:track:gone"_s, "2031-01-18T00:00:00Z", "track:gone"),
        played(QString::fromLatin1(folder) + u"Streaming_History_Video_2031.json"_s, u"watch"_s,
            u"Vídeo – Banda Inventada"_s, "2031-02-01T10:00:00Z", "Vídeo") };
    shape.unread
        = { { u"Spotify Technical Log Information/ConnectionInfo.json"_s, FileReason::NothingToRead },
              { u"Spotify Technical Log Information/SomethingElse.json"_s, FileReason::NothingToRead },
              { QString::fromLatin1(folder) + u"ReadMeFirst_ExtendedStreamingHistory.pdf"_s,
                  FileReason::NotAboutYou } };
    return shape;
}

} // namespace

std::vector<Shape> spotifyHistoryShapes()
{
    return { endsongs(), streaming() };
}

} // namespace candor::test
