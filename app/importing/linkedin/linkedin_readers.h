#pragma once

#include "row_table.h"

namespace candor::importing {

// Ad_Targeting.csv: one row, one column per facet by which advertisers can choose the person.
std::unique_ptr<TableReader> linkedInTargetingReader(const ExportContext& context);
bool isLinkedInTargeting(const QStringList& squeezedNames);

// Inferences_about_you.csv: what LinkedIn concluded, what it considered and rejected, and what it holds
// likely.
std::unique_ptr<TableReader> linkedInInferenceReader(const ExportContext& context);
bool isLinkedInInferences(const QStringList& squeezedNames);

// Job Seeker Preferences.csv: one row of what the person told, and how keenly LinkedIn believes they look.
std::unique_ptr<TableReader> linkedInPreferenceReader(const ExportContext& context);
bool isLinkedInPreferences(const QStringList& squeezedNames);

// Contacts.csv, ImportedContacts.csv: the address book that was uploaded. It is counted; whoever is in it is
// not the person whose profile this is.
std::unique_ptr<TableReader> linkedInContactReader(const ExportContext& context);
bool isLinkedInContacts(const QStringList& squeezedNames);

// Profile.csv, Positions.csv and their like: what the person told, without names and addresses.
enum class LinkedInPart : quint8 { Profile, Positions, Education, Skills, Languages };
std::unique_ptr<TableReader> linkedInProfileReader(LinkedInPart part, const ExportContext& context);
bool isLinkedInProfile(LinkedInPart part, const QStringList& squeezedNames);

// The tables of which every row is one thing that happened.
extern const RowTable LinkedInAdsClicked;
extern const RowTable LinkedInAudienceNetwork;
extern const RowTable LinkedInReactions;
extern const RowTable LinkedInSearches;
extern const RowTable LinkedInCompanyFollows;
extern const RowTable LinkedInMemberFollows;
extern const RowTable LinkedInConnections;
extern const RowTable LinkedInRegistration;
extern const RowTable LinkedInAccountStatus;
extern const RowTable LinkedInLearning;
extern const RowTable LinkedInComments;
extern const RowTable LinkedInPosts;
extern const RowTable LinkedInReposts;
extern const RowTable LinkedInVotes;
extern const RowTable LinkedInSavedItems;
extern const RowTable LinkedInSavedJobs;
extern const RowTable LinkedInJobApplications;

} // namespace candor::importing
