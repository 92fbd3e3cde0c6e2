#include "roster/agency.h"
#include "roster/district.h"
#include "roster/squad.h"
