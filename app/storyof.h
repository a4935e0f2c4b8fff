#pragma once

#include "models/desk/storyof.h"
