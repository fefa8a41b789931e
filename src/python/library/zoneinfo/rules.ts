// Written by `python3 oracle/time-zones.py`.

/**
 * What the time zones' files say in their last line, and whose they are: `Europe/Berlin:1996` keeps to that rule since 1996.
 * A zone without a year has never known another.
 */
export const RULES = `
<+00>0<+02>-2,M3.5.0/1,M10.5.0/3 Antarctica/Troll:2006
<+01>-1 Africa/Casablanca:2040 Africa/El_Aaiun:2040 Etc/GMT-1
<+02>-2 Etc/GMT-2
<+0330>-3:30 Asia/Tehran:2023 Iran:2023
<+03>-3 Antarctica/Syowa:1958 Asia/Aden:1951 Asia/Amman:2023 Asia/Baghdad:2008 Asia/Bahrain:1973 Asia/Damascus:2023 Asia/Istanbul:2017 Asia/Kuwait:1951 Asia/Qatar:1973 Asia/Riyadh:1948 Etc/GMT-3 Europe/Istanbul:2017 Europe/Minsk:2012 Turkey:2017
<+0430>-4:30 Asia/Kabul:1946
<+04>-4 Asia/Baku:2016 Asia/Dubai:1921 Asia/Muscat:1921 Asia/Tbilisi:2006 Asia/Yerevan:2012 Etc/GMT-4 Europe/Astrakhan:2017 Europe/Samara:2012 Europe/Saratov:2017 Europe/Ulyanovsk:2017 Indian/Mahe:1908 Indian/Mauritius:2010 Indian/Reunion:1912
<+0530>-5:30 Asia/Colombo:2007
<+0545>-5:45 Asia/Kathmandu:1987 Asia/Katmandu:1987
<+05>-5 Antarctica/Mawson:2010 Antarctica/Vostok:2024 Asia/Almaty:2025 Asia/Aqtau:2005 Asia/Aqtobe:2005 Asia/Ashgabat:1993 Asia/Ashkhabad:1993 Asia/Atyrau:2005 Asia/Dushanbe:1992 Asia/Oral:2005 Asia/Qostanay:2025 Asia/Qyzylorda:2019 Asia/Samarkand:1992 Asia/Tashkent:1992 Asia/Yekaterinburg:2015 Etc/GMT-5 Indian/Kerguelen:1951 Indian/Maldives:1961
<+0630>-6:30 Asia/Rangoon:1946 Asia/Yangon:1946 Indian/Cocos:1901
<+06>-6 Asia/Bishkek:2006 Asia/Dacca:2011 Asia/Dhaka:2011 Asia/Kashgar:1929 Asia/Omsk:2015 Asia/Thimbu:1988 Asia/Thimphu:1988 Asia/Urumqi:1929 Etc/GMT-6 Indian/Chagos:1997
<+07>-7 Antarctica/Davis:2013 Asia/Bangkok:1921 Asia/Barnaul:2017 Asia/Ho_Chi_Minh:1976 Asia/Hovd:2017 Asia/Krasnoyarsk:2015 Asia/Novokuznetsk:2012 Asia/Novosibirsk:2017 Asia/Phnom_Penh:1946 Asia/Saigon:1976 Asia/Tomsk:2017 Asia/Vientiane:1956 Etc/GMT-7 Indian/Christmas:1900
<+0845>-8:45 Australia/Eucla:2010
<+08>-8 Antarctica/Casey:2024 Asia/Brunei:1934 Asia/Choibalsan:2017 Asia/Irkutsk:2015 Asia/Kuala_Lumpur:1983 Asia/Kuching:1946 Asia/Singapore:1983 Asia/Ulaanbaatar:2017 Asia/Ulan_Bator:2017 Etc/GMT-8 Singapore:1983
<+09>-9 Asia/Chita:2017 Asia/Dili:2001 Asia/Khandyga:2015 Asia/Yakutsk:2015 Etc/GMT-9 Pacific/Palau:1902
<+1030>-10:30<+11>-11,M10.1.0,M4.1.0 Australia/LHI:2008 Australia/Lord_Howe:2008
<+10>-10 Antarctica/DumontDUrville:1957 Asia/Ust-Nera:2015 Asia/Vladivostok:2015 Etc/GMT-10 Pacific/Chuuk:1946 Pacific/Port_Moresby:1900 Pacific/Truk:1900 Pacific/Yap:1900
<+11>-11 Asia/Magadan:2017 Asia/Sakhalin:2017 Asia/Srednekolymsk:2015 Etc/GMT-11 Pacific/Bougainville:2015 Pacific/Efate:1994 Pacific/Guadalcanal:1913 Pacific/Kosrae:2000 Pacific/Noumea:1998 Pacific/Pohnpei:1946 Pacific/Ponape:1913
<+11>-11<+12>,M10.1.0,M4.1.0/3 Pacific/Norfolk:2020
<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45 NZ-CHAT:2008 Pacific/Chatham:2008
<+12>-12 Asia/Anadyr:2012 Asia/Kamchatka:2012 Etc/GMT-12 Kwajalein:1994 Pacific/Fiji:2022 Pacific/Funafuti:1902 Pacific/Kwajalein:1994 Pacific/Majuro:1970 Pacific/Nauru:1980 Pacific/Tarawa:1902 Pacific/Wake:1902 Pacific/Wallis:1902
<+13>-13 Etc/GMT-13 Pacific/Apia:2022 Pacific/Enderbury:1996 Pacific/Fakaofo:2013 Pacific/Kanton:1996 Pacific/Tongatapu:2018
<+14>-14 Etc/GMT-14 Pacific/Kiritimati:1996
<-00>0 Factory
<-01>1 Atlantic/Cape_Verde:1976 Etc/GMT+1
<-01>1<+00>,M3.5.0/0,M10.5.0/1 Atlantic/Azores:1996
<-02>2 America/Noronha:2003 Atlantic/South_Georgia:1900 Brazil/DeNoronha:2003 Etc/GMT+2
<-02>2<-01>,M3.5.0/-1,M10.5.0/0 America/Godthab:2024 America/Nuuk:2024 America/Scoresbysund:2025
<-03>3 America/Araguaina:2014 America/Argentina/Buenos_Aires:2010 America/Argentina/Catamarca:2009 America/Argentina/ComodRivadavia:2009 America/Argentina/Cordoba:2010 America/Argentina/Jujuy:2009 America/Argentina/La_Rioja:2009 America/Argentina/Mendoza:2009 America/Argentina/Rio_Gallegos:2009 America/Argentina/Salta:2009 America/Argentina/San_Juan:2009 America/Argentina/San_Luis:2010 America/Argentina/Tucuman:2010 America/Argentina/Ushuaia:2009 America/Asuncion:2025 America/Bahia:2013 America/Belem:1989 America/Buenos_Aires:2010 America/Catamarca:2009 America/Cayenne:1968 America/Cordoba:2010 America/Coyhaique:2026 America/Fortaleza:2003 America/Jujuy:2009 America/Maceio:2003 America/Mendoza:2009 America/Montevideo:2016 America/Paramaribo:1985 America/Punta_Arenas:2017 America/Recife:2003 America/Rosario:2010 America/Santarem:2009 America/Sao_Paulo:2020 Antarctica/Palmer:2017 Antarctica/Rothera:1977 Atlantic/Stanley:2011 Brazil/East:2020 Etc/GMT+3
<-03>3<-02>,M3.2.0,M11.1.0 America/Miquelon:2007
<-04>4 America/Boa_Vista:2001 America/Campo_Grande:2020 America/Caracas:2017 America/Cuiaba:2020 America/Guyana:1993 America/La_Paz:1933 America/Manaus:1995 America/Porto_Velho:1989 Brazil/West:1995 Etc/GMT+4
<-04>4<-03>,M9.1.6/24,M4.1.6/24 America/Santiago:2023 Chile/Continental:2023
<-05>5 America/Bogota:1994 America/Eirunepe:2014 America/Guayaquil:1994 America/Lima:1995 America/Porto_Acre:2014 America/Rio_Branco:2014 Brazil/Acre:2014 Etc/GMT+5
<-06>6 Etc/GMT+6 Pacific/Galapagos:1994
<-06>6<-05>,M9.1.6/22,M4.1.6/22 Chile/EasterIsland:2023 Pacific/Easter:2023
<-07>7 Etc/GMT+7
<-08>8 Etc/GMT+8 Pacific/Pitcairn:1999
<-0930>9:30 Pacific/Marquesas:1913
<-09>9 Etc/GMT+9 Pacific/Gambier:1913
<-10>10 Etc/GMT+10 Pacific/Rarotonga:1992 Pacific/Tahiti:1913
<-11>11 Etc/GMT+11 Pacific/Niue:1965
<-12>12 Etc/GMT+12
ACST-9:30 Australia/Darwin:1945 Australia/North:1945
ACST-9:30ACDT,M10.1.0,M4.1.0/3 Australia/Adelaide:2008 Australia/Broken_Hill:2008 Australia/South:2008 Australia/Yancowinna:2008
AEST-10 Australia/Brisbane:1993 Australia/Lindeman:1995 Australia/Queensland:1993
AEST-10AEDT,M10.1.0,M4.1.0/3 Antarctica/Macquarie:2011 Australia/ACT:2008 Australia/Canberra:2008 Australia/Currie:2008 Australia/Hobart:2008 Australia/Melbourne:2008 Australia/NSW:2008 Australia/Sydney:2008 Australia/Tasmania:2008 Australia/Victoria:2008
AKST9AKDT,M3.2.0,M11.1.0 America/Anchorage:2007 America/Juneau:2007 America/Metlakatla:2020 America/Nome:2007 America/Sitka:2007 America/Yakutat:2007 US/Alaska:2007
AST4 America/Anguilla:1913 America/Antigua:1952 America/Aruba:1966 America/Barbados:1981 America/Blanc-Sablon:1946 America/Curacao:1966 America/Dominica:1912 America/Grenada:1912 America/Guadeloupe:1912 America/Kralendijk:1946 America/Lower_Princes:1946 America/Marigot:1946 America/Martinique:1981 America/Montserrat:1912 America/Port_of_Spain:1913 America/Puerto_Rico:1946 America/Santo_Domingo:2001 America/St_Barthelemy:1946 America/St_Kitts:1913 America/St_Lucia:1913 America/St_Thomas:1912 America/St_Vincent:1913 America/Tortola:1912 America/Virgin:1946
AST4ADT,M3.2.0,M11.1.0 America/Glace_Bay:2007 America/Goose_Bay:2012 America/Halifax:2007 America/Moncton:2007 America/Thule:2007 Atlantic/Bermuda:2007 Canada/Atlantic:2007
AWST-8 Australia/Perth:2010 Australia/West:2010
CAT-2 Africa/Blantyre:1926 Africa/Bujumbura:1900 Africa/Gaborone:1945 Africa/Harare:1904 Africa/Juba:2022 Africa/Khartoum:2018 Africa/Kigali:1936 Africa/Lubumbashi:1921 Africa/Lusaka:1904 Africa/Maputo:1910 Africa/Windhoek:2018
CET-1 Africa/Algiers:1982 Africa/Tunis:2009
CET-1CEST,M3.5.0,M10.5.0/3 Africa/Ceuta:1996 Arctic/Longyearbyen:1996 Atlantic/Jan_Mayen:1996 CET:1996 Europe/Amsterdam:1996 Europe/Andorra:1996 Europe/Belgrade:1996 Europe/Berlin:1996 Europe/Bratislava:1996 Europe/Brussels:1996 Europe/Budapest:1996 Europe/Busingen:1996 Europe/Copenhagen:1996 Europe/Gibraltar:1996 Europe/Ljubljana:1996 Europe/Luxembourg:1996 Europe/Madrid:1996 Europe/Malta:1996 Europe/Monaco:1996 Europe/Oslo:1996 Europe/Paris:1996 Europe/Podgorica:1996 Europe/Prague:1996 Europe/Rome:1996 Europe/San_Marino:1996 Europe/Sarajevo:1996 Europe/Skopje:1996 Europe/Stockholm:1996 Europe/Tirane:1996 Europe/Vaduz:1996 Europe/Vatican:1996 Europe/Vienna:1996 Europe/Warsaw:1996 Europe/Zagreb:1996 Europe/Zurich:1996 Poland:1996
CST-8 Asia/Chongqing:1992 Asia/Chungking:1992 Asia/Harbin:1992 Asia/Macao:1980 Asia/Macau:1980 Asia/Shanghai:1992 Asia/Taipei:1980 PRC:1992 ROC:1980
CST5CDT,M3.2.0/0,M11.1.0/1 America/Havana:2013 Cuba:2013
CST6 America/Bahia_Banderas:2023 America/Belize:1984 America/Chihuahua:2023 America/Costa_Rica:1993 America/El_Salvador:1989 America/Guatemala:2007 America/Managua:2007 America/Merida:2023 America/Mexico_City:2023 America/Monterrey:2023 America/Regina:1961 America/Swift_Current:1973 America/Tegucigalpa:2007 Canada/Saskatchewan:1961 Mexico/General:2023
CST6CDT,M3.2.0,M11.1.0 America/Chicago:2007 America/Indiana/Knox:2007 America/Indiana/Tell_City:2007 America/Knox_IN:2007 America/Matamoros:2010 America/Menominee:2007 America/North_Dakota/Beulah:2011 America/North_Dakota/Center:2007 America/North_Dakota/New_Salem:2007 America/Ojinaga:2023 America/Rainy_River:2007 America/Rankin_Inlet:2007 America/Resolute:2008 America/Winnipeg:2007 CST6CDT:2007 Canada/Central:2007 US/Central:2007 US/Indiana-Starke:2007
ChST-10 Pacific/Guam:2001 Pacific/Saipan:2001
EAT-3 Africa/Addis_Ababa:1937 Africa/Asmara:1937 Africa/Asmera:1943 Africa/Dar_es_Salaam:1962 Africa/Djibouti:1912 Africa/Kampala:1958 Africa/Mogadishu:1958 Africa/Nairobi:1943 Indian/Antananarivo:1955 Indian/Comoro:1912 Indian/Mayotte:1912
EET-2 Africa/Tripoli:2014 Europe/Kaliningrad:2015 Libya:2014
EET-2EEST,M3.4.4/50,M10.4.4/50 Asia/Gaza:2040 Asia/Hebron:2040
EET-2EEST,M3.5.0,M10.5.0/3 Europe/Chisinau:1997 Europe/Tiraspol:1997
EET-2EEST,M3.5.0/0,M10.5.0/0 Asia/Beirut:1999
EET-2EEST,M3.5.0/3,M10.5.0/4 Asia/Famagusta:2018 Asia/Nicosia:1999 EET:1996 Europe/Athens:1996 Europe/Bucharest:1997 Europe/Helsinki:1996 Europe/Kiev:1997 Europe/Kyiv:1997 Europe/Mariehamn:1996 Europe/Nicosia:1999 Europe/Riga:2001 Europe/Sofia:1997 Europe/Tallinn:2002 Europe/Uzhgorod:1997 Europe/Vilnius:2003 Europe/Zaporozhye:1997
EET-2EEST,M4.5.5/0,M10.5.4/24 Africa/Cairo:2023 Egypt:2023
EST5 America/Atikokan:1946 America/Cancun:2016 America/Cayman:1913 America/Coral_Harbour:1909 America/Jamaica:1984 America/Panama:1909 EST Jamaica:1984
EST5EDT,M3.2.0,M11.1.0 America/Detroit:2007 America/Fort_Wayne:2007 America/Grand_Turk:2019 America/Indiana/Indianapolis:2007 America/Indiana/Marengo:2007 America/Indiana/Petersburg:2008 America/Indiana/Vevay:2007 America/Indiana/Vincennes:2008 America/Indiana/Winamac:2008 America/Indianapolis:2007 America/Iqaluit:2007 America/Kentucky/Louisville:2007 America/Kentucky/Monticello:2007 America/Louisville:2007 America/Montreal:2007 America/Nassau:2007 America/New_York:2007 America/Nipigon:2007 America/Pangnirtung:2007 America/Port-au-Prince:2017 America/Thunder_Bay:2007 America/Toronto:2007 Canada/Eastern:2007 EST5EDT:2007 US/East-Indiana:2007 US/Eastern:2007 US/Michigan:2007
GMT0 Africa/Abidjan:1913 Africa/Accra:1957 Africa/Bamako:1961 Africa/Banjul:1943 Africa/Bissau:1976 Africa/Conakry:1961 Africa/Dakar:1942 Africa/Freetown:1942 Africa/Lome:1900 Africa/Monrovia:1973 Africa/Nouakchott:1961 Africa/Ouagadougou:1913 Africa/Sao_Tome:2020 Africa/Timbuktu:1913 America/Danmarkshavn:1997 Atlantic/Reykjavik:1969 Atlantic/St_Helena:1952 Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich GMT GMT+0 GMT-0 GMT0 Greenwich Iceland:1913
GMT0BST,M3.5.0/1,M10.5.0 Europe/Belfast:1996 Europe/Guernsey:1996 Europe/Isle_of_Man:1996 Europe/Jersey:1996 Europe/London:1996 GB:1996 GB-Eire:1996
HKT-8 Asia/Hong_Kong:1980 Hongkong:1980
HST10 HST Pacific/Honolulu:1948 Pacific/Johnston:1948 US/Hawaii:1948
HST10HDT,M3.2.0,M11.1.0 America/Adak:2007 America/Atka:2007 US/Aleutian:2007
IST-1GMT0,M10.5.0,M3.5.0/1 Eire:1996 Europe/Dublin:1996
IST-2IDT,M3.4.4/26,M10.5.0 Asia/Jerusalem:2013 Asia/Tel_Aviv:2013 Israel:2013
IST-5:30 Asia/Calcutta:1946 Asia/Kolkata:1946
JST-9 Asia/Tokyo:1952 Japan:1952
KST-9 Asia/Pyongyang:2019 Asia/Seoul:1989 ROK:1989
MET-1MEST,M3.5.0,M10.5.0/3 MET:1996
MSK-3 Europe/Kirov:2015 Europe/Moscow:2015 Europe/Simferopol:2015 Europe/Volgograd:2021 W-SU:2015
MST7 America/Creston:1919 America/Dawson:2021 America/Dawson_Creek:1973 America/Fort_Nelson:2016 America/Hermosillo:1999 America/Mazatlan:2023 America/Phoenix:1968 America/Whitehorse:2021 Canada/Yukon:2021 MST Mexico/BajaSur:2023 US/Arizona:1968
MST7MDT,M3.2.0,M11.1.0 America/Boise:2007 America/Cambridge_Bay:2007 America/Ciudad_Juarez:2023 America/Denver:2007 America/Edmonton:2007 America/Inuvik:2038 America/Shiprock:2007 America/Yellowknife:2007 Canada/Mountain:2007 MST7MDT:2007 Navajo:2007 US/Mountain:2007
NST3:30NDT,M3.2.0,M11.1.0 America/St_Johns:2012 Canada/Newfoundland:2012
NZST-12NZDT,M9.5.0,M4.1.0/3 Antarctica/McMurdo:2008 Antarctica/South_Pole:2008 NZ:2008 Pacific/Auckland:2008
PKT-5 Asia/Karachi:2010
PST-8 Asia/Manila:1991
PST8PDT,M3.2.0,M11.1.0 America/Ensenada:2010 America/Los_Angeles:2007 America/Santa_Isabel:2010 America/Tijuana:2010 America/Vancouver:2007 Canada/Pacific:2007 Mexico/BajaNorte:2010 PST8PDT:2007 US/Pacific:2007
SAST-2 Africa/Johannesburg:1945 Africa/Maseru:1945 Africa/Mbabane:1904
SST11 Pacific/Midway:1957 Pacific/Pago_Pago:1912 Pacific/Samoa:1912 US/Samoa:1912
UTC0 Etc/UCT Etc/UTC Etc/Universal Etc/Zulu UCT UTC Universal Zulu
WAT-1 Africa/Bangui:1913 Africa/Brazzaville:1913 Africa/Douala:1913 Africa/Kinshasa:1900 Africa/Lagos:1920 Africa/Libreville:1913 Africa/Luanda:1913 Africa/Malabo:1964 Africa/Ndjamena:1981 Africa/Niamey:1961 Africa/Porto-Novo:1935
WET0WEST,M3.5.0/1,M10.5.0 Atlantic/Canary:1996 Atlantic/Faeroe:1996 Atlantic/Faroe:1996 Atlantic/Madeira:1996 Europe/Lisbon:1997 Portugal:1997 WET:1996
WIB-7 Asia/Jakarta:1965 Asia/Pontianak:1989
WIT-9 Asia/Jayapura:1965
WITA-8 Asia/Makassar:1946 Asia/Ujung_Pandang:1946
`;
