#include "topic_names.h"

#include <QCoreApplication>

#include <array>

namespace candor::words {

namespace {

// arts, screen, music, books, games, vehicles, beauty, fitness, business, computers, electronics
constexpr std::array Things {
    TopicName { u"arts", QT_TRANSLATE_NOOP("candor::words::Topics", "Arts and entertainment") },
    TopicName { u"arts.celebrities", QT_TRANSLATE_NOOP("candor::words::Topics", "Celebrities") },
    TopicName { u"arts.comics", QT_TRANSLATE_NOOP("candor::words::Topics", "Comics and animation") },
    TopicName { u"arts.concerts", QT_TRANSLATE_NOOP("candor::words::Topics", "Concerts and festivals") },
    TopicName { u"arts.dance", QT_TRANSLATE_NOOP("candor::words::Topics", "Dance") },
    TopicName { u"arts.theatre", QT_TRANSLATE_NOOP("candor::words::Topics", "Theatre and stage") },
    TopicName { u"arts.musicals", QT_TRANSLATE_NOOP("candor::words::Topics", "Musicals") },
    TopicName { u"arts.opera", QT_TRANSLATE_NOOP("candor::words::Topics", "Opera") },
    TopicName { u"arts.visual", QT_TRANSLATE_NOOP("candor::words::Topics", "Art and design") },
    TopicName { u"arts.photography", QT_TRANSLATE_NOOP("candor::words::Topics", "Photography") },
    TopicName { u"arts.museums", QT_TRANSLATE_NOOP("candor::words::Topics", "Museums and galleries") },
    TopicName { u"screen", QT_TRANSLATE_NOOP("candor::words::Topics", "Television and video") },
    TopicName { u"screen.films", QT_TRANSLATE_NOOP("candor::words::Topics", "Films") },
    TopicName { u"screen.action", QT_TRANSLATE_NOOP("candor::words::Topics", "Action films") },
    TopicName { u"screen.comedy", QT_TRANSLATE_NOOP("candor::words::Topics", "Comedy films") },
    TopicName { u"screen.horror", QT_TRANSLATE_NOOP("candor::words::Topics", "Horror films") },
    TopicName {
        u"screen.scifi", QT_TRANSLATE_NOOP("candor::words::Topics", "Science fiction and fantasy films") },
    TopicName {
        u"screen.streaming", QT_TRANSLATE_NOOP("candor::words::Topics", "Film and series streaming") },
    TopicName { u"screen.documentary", QT_TRANSLATE_NOOP("candor::words::Topics", "Documentaries") },
    TopicName { u"screen.reality", QT_TRANSLATE_NOOP("candor::words::Topics", "Reality shows") },
    TopicName { u"screen.quiz", QT_TRANSLATE_NOOP("candor::words::Topics", "Quiz and game shows") },
    TopicName { u"screen.crime", QT_TRANSLATE_NOOP("candor::words::Topics", "True crime") },
    TopicName { u"screen.anime", QT_TRANSLATE_NOOP("candor::words::Topics", "Anime") },
    TopicName { u"music", QT_TRANSLATE_NOOP("candor::words::Topics", "Music") },
    TopicName { u"music.blues", QT_TRANSLATE_NOOP("candor::words::Topics", "Blues") },
    TopicName { u"music.classical", QT_TRANSLATE_NOOP("candor::words::Topics", "Classical music") },
    TopicName { u"music.country", QT_TRANSLATE_NOOP("candor::words::Topics", "Country music") },
    TopicName {
        u"music.electronic", QT_TRANSLATE_NOOP("candor::words::Topics", "Dance and electronic music") },
    TopicName { u"music.folk", QT_TRANSLATE_NOOP("candor::words::Topics", "Folk and traditional music") },
    TopicName { u"music.jazz", QT_TRANSLATE_NOOP("candor::words::Topics", "Jazz") },
    TopicName { u"music.instruments", QT_TRANSLATE_NOOP("candor::words::Topics", "Musical instruments") },
    TopicName { u"music.pop", QT_TRANSLATE_NOOP("candor::words::Topics", "Pop music") },
    TopicName { u"music.hiphop", QT_TRANSLATE_NOOP("candor::words::Topics", "Rap and hip-hop") },
    TopicName { u"music.rock", QT_TRANSLATE_NOOP("candor::words::Topics", "Rock music") },
    TopicName { u"music.indie", QT_TRANSLATE_NOOP("candor::words::Topics", "Indie and alternative music") },
    TopicName { u"music.metal", QT_TRANSLATE_NOOP("candor::words::Topics", "Metal") },
    TopicName { u"music.reggae", QT_TRANSLATE_NOOP("candor::words::Topics", "Reggae") },
    TopicName { u"music.soul", QT_TRANSLATE_NOOP("candor::words::Topics", "Soul, funk and R&B") },
    TopicName { u"books", QT_TRANSLATE_NOOP("candor::words::Topics", "Books") },
    TopicName { u"books.audiobooks", QT_TRANSLATE_NOOP("candor::words::Topics", "Audiobooks") },
    TopicName { u"books.children", QT_TRANSLATE_NOOP("candor::words::Topics", "Children’s books") },
    TopicName { u"books.poetry", QT_TRANSLATE_NOOP("candor::words::Topics", "Poetry") },
    TopicName { u"books.writing", QT_TRANSLATE_NOOP("candor::words::Topics", "Writing") },
    TopicName { u"books.fiction", QT_TRANSLATE_NOOP("candor::words::Topics", "Novels") },
    TopicName { u"games", QT_TRANSLATE_NOOP("candor::words::Topics", "Games and puzzles") },
    TopicName { u"games.video", QT_TRANSLATE_NOOP("candor::words::Topics", "Video games") },
    TopicName { u"games.action", QT_TRANSLATE_NOOP("candor::words::Topics", "Action games") },
    TopicName { u"games.adventure", QT_TRANSLATE_NOOP("candor::words::Topics", "Adventure games") },
    TopicName { u"games.esports", QT_TRANSLATE_NOOP("candor::words::Topics", "Competitive gaming") },
    TopicName { u"games.racing", QT_TRANSLATE_NOOP("candor::words::Topics", "Racing games") },
    TopicName { u"games.shooter", QT_TRANSLATE_NOOP("candor::words::Topics", "Shooter games") },
    TopicName { u"games.sports", QT_TRANSLATE_NOOP("candor::words::Topics", "Sports games") },
    TopicName { u"games.strategy", QT_TRANSLATE_NOOP("candor::words::Topics", "Strategy games") },
    TopicName { u"games.consoles", QT_TRANSLATE_NOOP("candor::words::Topics", "Game consoles") },
    TopicName { u"games.board", QT_TRANSLATE_NOOP("candor::words::Topics", "Board games") },
    TopicName { u"games.roleplaying", QT_TRANSLATE_NOOP("candor::words::Topics", "Role-playing games") },
    TopicName { u"games.cards", QT_TRANSLATE_NOOP("candor::words::Topics", "Card games") },
    TopicName { u"games.chess", QT_TRANSLATE_NOOP("candor::words::Topics", "Chess") },
    TopicName { u"games.gambling", QT_TRANSLATE_NOOP("candor::words::Topics", "Gambling") },
    TopicName { u"games.lottery", QT_TRANSLATE_NOOP("candor::words::Topics", "Lottery") },
    TopicName { u"vehicles", QT_TRANSLATE_NOOP("candor::words::Topics", "Cars and vehicles") },
    TopicName { u"vehicles.bicycles", QT_TRANSLATE_NOOP("candor::words::Topics", "Bicycles") },
    TopicName { u"vehicles.boats", QT_TRANSLATE_NOOP("candor::words::Topics", "Boats") },
    TopicName { u"vehicles.campers", QT_TRANSLATE_NOOP("candor::words::Topics", "Campers and caravans") },
    TopicName { u"vehicles.classic", QT_TRANSLATE_NOOP("candor::words::Topics", "Classic cars") },
    TopicName { u"vehicles.tuning", QT_TRANSLATE_NOOP("candor::words::Topics", "Car tuning") },
    TopicName {
        u"vehicles.electric", QT_TRANSLATE_NOOP("candor::words::Topics", "Electric and plug-in cars") },
    TopicName { u"vehicles.motorcycles", QT_TRANSLATE_NOOP("candor::words::Topics", "Motorcycles") },
    TopicName { u"vehicles.offroad", QT_TRANSLATE_NOOP("candor::words::Topics", "Off-road vehicles") },
    TopicName { u"vehicles.scooters", QT_TRANSLATE_NOOP("candor::words::Topics", "Scooters and mopeds") },
    TopicName { u"vehicles.sportscars", QT_TRANSLATE_NOOP("candor::words::Topics", "Sports cars") },
    TopicName { u"vehicles.suv", QT_TRANSLATE_NOOP("candor::words::Topics", "SUVs and crossovers") },
    TopicName { u"vehicles.vans", QT_TRANSLATE_NOOP("candor::words::Topics", "Vans and minivans") },
    TopicName {
        u"vehicles.parts", QT_TRANSLATE_NOOP("candor::words::Topics", "Vehicle parts and accessories") },
    TopicName { u"vehicles.tyres", QT_TRANSLATE_NOOP("candor::words::Topics", "Wheels and tyres") },
    TopicName { u"vehicles.repair", QT_TRANSLATE_NOOP("candor::words::Topics", "Vehicle repair") },
    TopicName { u"vehicles.used", QT_TRANSLATE_NOOP("candor::words::Topics", "Used vehicles") },
    TopicName { u"beauty", QT_TRANSLATE_NOOP("candor::words::Topics", "Beauty") },
    TopicName { u"beauty.spas", QT_TRANSLATE_NOOP("candor::words::Topics", "Spas and beauty salons") },
    TopicName { u"beauty.nails", QT_TRANSLATE_NOOP("candor::words::Topics", "Nail care") },
    TopicName { u"beauty.makeup", QT_TRANSLATE_NOOP("candor::words::Topics", "Make-up") },
    TopicName { u"beauty.perfume", QT_TRANSLATE_NOOP("candor::words::Topics", "Perfume") },
    TopicName { u"beauty.skin", QT_TRANSLATE_NOOP("candor::words::Topics", "Skin care") },
    TopicName { u"beauty.shaving", QT_TRANSLATE_NOOP("candor::words::Topics", "Shaving and hair removal") },
    TopicName { u"beauty.hair", QT_TRANSLATE_NOOP("candor::words::Topics", "Hair care") },
    TopicName { u"beauty.tattoos", QT_TRANSLATE_NOOP("candor::words::Topics", "Tattoos and body art") },
    TopicName { u"fitness", QT_TRANSLATE_NOOP("candor::words::Topics", "Fitness") },
    TopicName { u"fitness.equipment", QT_TRANSLATE_NOOP("candor::words::Topics", "Fitness equipment") },
    TopicName { u"fitness.gyms", QT_TRANSLATE_NOOP("candor::words::Topics", "Gyms") },
    TopicName { u"fitness.yoga", QT_TRANSLATE_NOOP("candor::words::Topics", "Yoga and Pilates") },
    TopicName { u"fitness.running", QT_TRANSLATE_NOOP("candor::words::Topics", "Running and walking") },
    TopicName { u"fitness.weights", QT_TRANSLATE_NOOP("candor::words::Topics", "Weight training") },
    TopicName { u"business", QT_TRANSLATE_NOOP("candor::words::Topics", "Business") },
    TopicName {
        u"business.marketing", QT_TRANSLATE_NOOP("candor::words::Topics", "Advertising and marketing") },
    TopicName { u"business.finance", QT_TRANSLATE_NOOP("candor::words::Topics", "Business finance") },
    TopicName { u"business.moving", QT_TRANSLATE_NOOP("candor::words::Topics", "Moving house") },
    TopicName { u"business.startups", QT_TRANSLATE_NOOP("candor::words::Topics", "Start-ups") },
    TopicName {
        u"business.construction", QT_TRANSLATE_NOOP("candor::words::Topics", "Building and contracting") },
    TopicName { u"business.farming", QT_TRANSLATE_NOOP("candor::words::Topics", "Farming") },
    TopicName { u"computers", QT_TRANSLATE_NOOP("candor::words::Topics", "Computers") },
    TopicName { u"computers.components", QT_TRANSLATE_NOOP("candor::words::Topics", "Computer components") },
    TopicName {
        u"computers.peripherals", QT_TRANSLATE_NOOP("candor::words::Topics", "Computer accessories") },
    TopicName { u"computers.laptops", QT_TRANSLATE_NOOP("candor::words::Topics", "Laptops") },
    TopicName { u"computers.security", QT_TRANSLATE_NOOP("candor::words::Topics", "Computer security") },
    TopicName { u"computers.networks", QT_TRANSLATE_NOOP("candor::words::Topics", "Networks and Wi-Fi") },
    TopicName { u"computers.software", QT_TRANSLATE_NOOP("candor::words::Topics", "Software") },
    TopicName { u"computers.office", QT_TRANSLATE_NOOP("candor::words::Topics", "Office software") },
    TopicName { u"computers.graphics",
        QT_TRANSLATE_NOOP("candor::words::Topics", "Graphics and animation software") },
    TopicName { u"computers.photos", QT_TRANSLATE_NOOP("candor::words::Topics", "Photo and video software") },
    TopicName { u"computers.programming", QT_TRANSLATE_NOOP("candor::words::Topics", "Programming") },
    TopicName { u"computers.ai", QT_TRANSLATE_NOOP("candor::words::Topics", "Artificial intelligence") },
    TopicName { u"computers.systems", QT_TRANSLATE_NOOP("candor::words::Topics", "Operating systems") },
    TopicName { u"electronics", QT_TRANSLATE_NOOP("candor::words::Topics", "Home electronics") },
    TopicName { u"electronics.headphones", QT_TRANSLATE_NOOP("candor::words::Topics", "Headphones") },
    TopicName { u"electronics.speakers", QT_TRANSLATE_NOOP("candor::words::Topics", "Speakers") },
    TopicName { u"electronics.cameras", QT_TRANSLATE_NOOP("candor::words::Topics", "Cameras") },
    TopicName { u"electronics.smarthome", QT_TRANSLATE_NOOP("candor::words::Topics", "Smart home") },
    TopicName { u"electronics.televisions", QT_TRANSLATE_NOOP("candor::words::Topics", "Television sets") },
    TopicName {
        u"electronics.wearables", QT_TRANSLATE_NOOP("candor::words::Topics", "Smart watches and wearables") },
    TopicName { u"electronics.drones", QT_TRANSLATE_NOOP("candor::words::Topics", "Drones") },
    TopicName { u"electronics.vr", QT_TRANSLATE_NOOP("candor::words::Topics", "Virtual reality") },
    TopicName { u"electronics.phones", QT_TRANSLATE_NOOP("candor::words::Topics", "Mobile phones") },
    TopicName { u"electronics.tablets", QT_TRANSLATE_NOOP("candor::words::Topics", "Tablets and e-readers") },
};

} // namespace

std::span<const TopicName> namesOfThings()
{
    return Things;
}

} // namespace candor::words
